package org.chancery.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, run in this process; advice is left out, errors are kept. */
public final class NuChecker implements ErrorHandler {

    private final SimpleDocumentValidator checker = new SimpleDocumentValidator();
    private final List<String> complaints = new ArrayList<>();

    public NuChecker() throws Exception {
        checker.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", this);
        checker.setUpValidatorAndParsers(this, true, false);
    }

    public void check(String address, byte[] bytes) throws IOException, SAXException {
        InputSource source = new InputSource(new ByteArrayInputStream(bytes));
        source.setEncoding("UTF-8");
        source.setSystemId(address);
        checker.checkHtmlInputSource(source);
    }

    public List<String> complaints() {
        return complaints;
    }

    @Override
    public void warning(SAXParseException e) {
        // advice, not an error
    }

    @Override
    public void error(SAXParseException e) {
        complaints.add(e.getSystemId() + ":" + e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
        error(e);
    }
}
