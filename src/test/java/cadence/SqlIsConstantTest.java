package cadence;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** No SQL is built from strings: what goes to the database is a literal or a constant, values are parameters. */
class SqlIsConstantTest {

    private static final Set<String> TAKE_SQL = Set.of("sql", "createNativeQuery", "createQuery", "prepareStatement");

    @Test
    void every_statement_is_a_literal_or_a_constant() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            // The embedded server makes its roles before there is anyone to speak of: no input of a person goes there.
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("shared/database/"))
                    .toList();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path source : sources) {
            texts.put(source.toString(), Files.readString(source));
        }
        List<String> built = builtStatements(texts);
        assertThat(sources).hasSizeGreaterThan(50);
        assertThat(built).as("%s", built).isEmpty();
    }

    @Test
    void a_statement_with_a_value_in_it_is_found() throws IOException {
        assertThat(builtStatements(Map.of("X.java", "class X { void m(D d, String n) { d.sql(\"select \" + n); } }")))
                .hasSize(1);
        assertThat(builtStatements(Map.of("X.java", "class X { void m(D d) { d.sql(ALL); d.sql(\"a \" + \"b\"); } }")))
                .isEmpty();
    }

    @Test
    void a_private_method_that_passes_a_statement_on_is_asked_for_its_callers() throws IOException {
        assertThat(builtStatements(Map.of(
                        "X.java",
                        "class X { void m(String n) { a(ALL + n); } private void a(String s) { d.sql(s); } }")))
                .hasSize(1);
        assertThat(builtStatements(
                        Map.of("X.java", "class X { void m() { a(ALL); } private void a(String s) { d.sql(s); } }")))
                .isEmpty();
        assertThat(builtStatements(Map.of("X.java", "class X { void a(String s) { d.sql(s); } }")))
                .hasSize(1);
    }

    private static List<String> builtStatements(Map<String, String> texts) throws IOException {
        List<JavaFileObject> files = texts.entrySet().stream()
                .<JavaFileObject>map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, files);
        List<String> built = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            Statements statements = new Statements();
            statements.scan(unit, null);
            statements.built().forEach(call -> built.add(unit.getSourceFile().getName() + ": " + call));
        }
        return built;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** The calls of one file that hand a statement to the database, and those private methods that pass one on. */
    private static final class Statements extends TreeScanner<Void, Void> {

        private final Deque<MethodTree> methods = new ArrayDeque<>();
        private final List<MethodInvocationTree> calls = new ArrayList<>();
        private final Map<String, Integer> passOn = new LinkedHashMap<>();
        private final List<String> suspects = new ArrayList<>();

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            methods.push(method);
            super.visitMethod(method, nothing);
            methods.pop();
            return null;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            calls.add(call);
            if (TAKE_SQL.contains(name(call)) && !call.getArguments().isEmpty()) {
                ExpressionTree statement = call.getArguments().getFirst();
                if (!constant(statement) && !passedOn(statement)) {
                    suspects.add(call.toString());
                }
            }
            return super.visitMethodInvocation(call, nothing);
        }

        /** Whether the statement is a parameter of a private method: then its callers, all in this file, are asked. */
        private boolean passedOn(ExpressionTree statement) {
            MethodTree method = methods.peek();
            if (method == null || !method.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
                return false;
            }
            for (int i = 0; i < method.getParameters().size(); i++) {
                if (method.getParameters().get(i).getName().contentEquals(statement.toString())) {
                    passOn.put(method.getName().toString(), i);
                    return true;
                }
            }
            return false;
        }

        List<String> built() {
            List<String> built = new ArrayList<>(suspects);
            for (MethodInvocationTree call : calls) {
                Integer position = passOn.get(name(call));
                if (position != null
                        && position < call.getArguments().size()
                        && !constant(call.getArguments().get(position))) {
                    built.add(call.toString());
                }
            }
            return built;
        }

        private static String name(MethodInvocationTree call) {
            return switch (call.getMethodSelect()) {
                case MemberSelectTree method -> method.getIdentifier().toString();
                case IdentifierTree method -> method.getName().toString();
                default -> "";
            };
        }
    }

    private static boolean constant(ExpressionTree expression) {
        return switch (expression) {
            case LiteralTree literal -> true;
            case IdentifierTree name -> upperCase(name.getName().toString());
            case MemberSelectTree name -> upperCase(name.getIdentifier().toString());
            case ParenthesizedTree inner -> constant(inner.getExpression());
            case BinaryTree sum -> constant(sum.getLeftOperand()) && constant(sum.getRightOperand());
            default -> false;
        };
    }

    private static boolean upperCase(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }
}
