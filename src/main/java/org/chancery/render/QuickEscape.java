package org.chancery.render;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import org.jspecify.annotations.Nullable;

/**
 * Goes over a template after Pebble's own escaper and makes what that put in cheaper, as a page holds hundreds of
 * values: the escape filter, which is looked up by its name each time, becomes a call, and a message without gaps becomes
 * the words themselves. What a page says and how it is escaped stay the same.
 */
final class QuickEscape extends AbstractNodeVisitor {

    private static final String ESCAPE = "escape";

    private final Words words;

    private QuickEscape(PebbleTemplateImpl template, Words words) {
        super(template);
        this.words = words;
    }

    /** Returns what goes over one template. */
    static NodeVisitor of(PebbleTemplateImpl template, Words words) {
        return new QuickEscape(template, words);
    }

    @Override
    public void visit(PrintNode node) {
        if (node.getExpression() instanceof FilterExpression filter
                && filter.getRightExpression() instanceof FilterInvocationExpression escape
                && escape.getFilterName().equals(ESCAPE)
                && escape.getArgs().getNamedArgs().isEmpty()) {
            Expression<?> value = filter.getLeftExpression();
            String said = said(value);
            node.setExpression(
                    said == null
                            ? new Escaped(value, filter)
                            : new LiteralStringExpression(said, value.getLineNumber()));
        }
        super.visit(node);
    }

    /** Returns the mark-up of a message that has no gaps; null for anything else, and where there is no such message. */
    private @Nullable String said(Expression<?> value) {
        if (!(value instanceof FunctionOrMacroInvocationExpression call)
                || !call.getFunctionName().equals(WordsExtension.SAY)
                || !call.getArguments().getNamedArgs().isEmpty()
                || call.getArguments().getPositionalArgs().size() != 1
                || !(call.getArguments().getPositionalArgs().get(0).getValueExpression()
                        instanceof LiteralStringExpression key)) {
            return null;
        }
        return words.messages().has(key.getValue()) ? words.messages().mark(key.getValue(), String::valueOf) : null;
    }

    /**
     * A value with its mark-up escaped.
     *
     * @param value what gives it
     * @param filter Pebble's own way, for values that are neither text nor mark-up
     */
    private record Escaped(Expression<?> value, FilterExpression filter) implements Expression<Object> {

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            Object found = value.evaluate(self, context);
            if (found instanceof String text) {
                return Html.escape(text);
            }
            return found instanceof SafeString || found instanceof Integer ? found : filter.evaluate(self, context);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.visit(this);
        }

        @Override
        public int getLineNumber() {
            return value.getLineNumber();
        }
    }
}
