package cadence.notes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The drawing of the body with its named regions, read from the same file as the browser's (frontend/body/body-map.json):
 * the midline, the client's left half of front and back, and the left side; the right is their mirror image.
 */
public final class BodyMap {

    /** As they stand: front, back, left side, right side. */
    public static final List<String> VIEWS = List.of("front", "back", "side-left", "side-right");

    private static final int ROW = 32;
    private static final int TOP = -56;
    private static final BodyMap HOUSE = read();

    private final Map<String, Figure> figures;
    private final List<Region> regions;

    private record File(Map<String, Figure> views, List<Region> regions) {}

    /** @param mask for rows of 32 units where the figure lies: start, end, start, end */
    record Figure(
            List<Integer> box,
            @Nullable String shape,
            @Nullable String detail,
            @Nullable String crease,
            @Nullable String outline,
            List<List<Integer>> mask) {}

    private record Region(String region, List<String> words, Map<String, Shape> shapes) {}

    private record Shape(
            String d, List<Integer> at, @Nullable Boolean centre) {}

    /** A region as one view shows it; x and y lie well inside, in the view's own units. */
    record Place(BodySpot spot, String path, boolean mirrored, int x, int y) {}

    private BodyMap(File file) {
        figures = file.views();
        regions = file.regions();
    }

    public static BodyMap house() {
        return HOUSE;
    }

    /** Whether some view shows it. */
    public boolean has(BodySpot spot) {
        return VIEWS.stream().anyMatch(view -> place(view, spot).isPresent());
    }

    /**
     * What everyday words mean: "Left calf", "both hamstrings", "lower back". Without a side they mean both.
     *
     * @return empty where no region is recognised
     */
    public Set<BodySpot> named(String text) {
        String said = text.toLowerCase(Locale.ROOT);
        Set<String> words = regions.stream()
                .flatMap(region -> region.words().stream())
                .filter(word -> says(said, word))
                .collect(Collectors.toSet());
        // "Lower back" is not the whole back.
        Set<String> meant = words.stream()
                .filter(word -> words.stream().noneMatch(other -> !other.equals(word) && says(other, word)))
                .collect(Collectors.toSet());
        boolean left = says(said, "left");
        boolean right = says(said, "right");
        Set<BodySpot> spots = new LinkedHashSet<>();
        for (Region region : regions) {
            if (region.words().stream().anyMatch(meant::contains)) {
                Stream.of(Side.values())
                        .filter(side -> left == right || side == (left ? Side.LEFT : Side.RIGHT))
                        .map(side -> new BodySpot(region.region(), side))
                        .filter(this::has)
                        .forEach(spots::add);
            }
        }
        return spots;
    }

    /** The names of all regions. */
    public List<String> regions() {
        return regions.stream().map(Region::region).toList();
    }

    List<Place> places(String view) {
        return regions.stream()
                .flatMap(region -> Stream.of(Side.values()).flatMap(side -> place(view, region, side).stream()))
                .toList();
    }

    Optional<Place> place(String view, BodySpot spot) {
        return regions.stream()
                .filter(region -> region.region().equals(spot.region()))
                .flatMap(region -> place(view, region, spot.side()).stream())
                .findFirst();
    }

    Figure figure(String view) {
        return Objects.requireNonNull(figures.get(drawing(view)), view);
    }

    /** x, y, width and height of a view in its own units. */
    List<Integer> box(String view) {
        List<Integer> box = figure(view).box();
        return view.equals("side-right") ? List.of(-box.get(0) - box.get(2), box.get(1), box.get(2), box.get(3)) : box;
    }

    /** Whether the figure lies under a point of a view. */
    boolean covered(String view, double x, double y) {
        List<List<Integer>> mask = figure(view).mask();
        int row = (int) Math.floor((y - TOP) / ROW);
        if (row < 0 || row >= mask.size()) {
            return false;
        }
        double across = switch (view) {
            case "side-left" -> x;
            case "side-right" -> -x;
            case "back" -> -Math.abs(x);
            default -> Math.abs(x);
        };
        List<Integer> spans = mask.get(row);
        for (int at = 0; at + 1 < spans.size(); at += 2) {
            if (across >= spans.get(at) && across <= spans.get(at + 1)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Place> place(String view, Region region, Side side) {
        Shape shape = region.shapes().get(drawing(view));
        if (shape == null || Boolean.TRUE.equals(shape.centre()) != (side == Side.CENTRE)) {
            return Optional.empty();
        }
        boolean shown = !view.startsWith("side") || side == (view.equals("side-left") ? Side.LEFT : Side.RIGHT);
        boolean mirrored = side == Side.RIGHT;
        int x = shape.at().get(0);
        return shown
                ? Optional.of(new Place(
                        new BodySpot(region.region(), side),
                        shape.d(),
                        mirrored,
                        mirrored ? -x : x,
                        shape.at().get(1)))
                : Optional.empty();
    }

    private static String drawing(String view) {
        return view.startsWith("side") ? "side" : view;
    }

    private static boolean says(String text, String word) {
        return Pattern.compile("\\b" + Pattern.quote(word) + "\\b")
                .matcher(text)
                .find();
    }

    private static BodyMap read() {
        try (InputStream file = BodyMap.class.getResourceAsStream("body-map.json")) {
            return new BodyMap(JsonMapper.builder().build().readValue(file, File.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
