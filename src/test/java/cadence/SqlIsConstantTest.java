package cadence;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    private static List<String> builtStatements(Map<String, String> texts) throws IOException {
        List<JavaFileObject> files = texts.entrySet().stream()
                .<JavaFileObject>map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, files);
        List<String> built = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            String name = unit.getSourceFile().getName();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                    if (call.getMethodSelect() instanceof MemberSelectTree method
                            && TAKE_SQL.contains(method.getIdentifier().toString())
                            && !call.getArguments().isEmpty()
                            && !constant(call.getArguments().getFirst())) {
                        built.add(name + ": " + call);
                    }
                    return super.visitMethodInvocation(call, nothing);
                }
            }.scan(unit, null);
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
