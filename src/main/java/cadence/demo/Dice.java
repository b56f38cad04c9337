package cadence.demo;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that falls the same way each time: everything random in the demo data comes from one seed. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A whole number from low to high, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    double between(double low, double high) {
        return random.nextDouble(low, high);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A UUIDv7 of that moment, so that demo rows stand in the order of their making, as real ones do. */
    UUID id(Instant at) {
        long time = at.toEpochMilli() << 16;
        long version = 0x7000L | random.nextLong(0x1000);
        long variant = 0x8000000000000000L | (random.nextLong() >>> 2);
        return new UUID(time | version, variant);
    }
}
