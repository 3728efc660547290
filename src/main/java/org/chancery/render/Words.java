package org.chancery.render;

import org.chancery.model.Part;
import org.chancery.model.SourceRef;
import org.chancery.model.Title;

/** The words the pages use for what records say in constants and numbers. */
final class Words {

    private Words() {}

    static String part(Part part) {
        return switch (part) {
            case SUBJECT -> "subject";
            case INTERVIEWER -> "interviewer";
            case AUTHOR -> "author";
            case EDITOR -> "editor";
            case PHOTOGRAPHER -> "photographer";
            case TRANSLATOR -> "translator";
        };
    }

    static String source(SourceRef.Kind kind) {
        return switch (kind) {
            case AGENCY -> "agency";
            case PUBLISHER -> "publisher";
            case REFERENCE -> "cited as reference";
        };
    }

    /** Says where a title comes from; empty for a plain headline. */
    static String title(Title.Basis basis) {
        return switch (basis) {
            case HEADLINE -> "";
            case REFERENCE -> "Headline as cited in the reference";
            case FRONT_MATTER -> "Title from the file’s front matter";
            case CORRECTION -> "Title corrected by hand";
            case DERIVED -> "No headline in the source; first words shown";
        };
    }

    /** Returns a number with its noun: {@code 1 article}, {@code 1,234 articles}. */
    static String count(int number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    static String articles(int number) {
        return count(number, "article", "articles");
    }

    static String number(int number) {
        String digits = Integer.toString(number);
        StringBuilder out = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }
}
