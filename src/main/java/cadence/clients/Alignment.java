package cadence.clients;

import cadence.clients.ClientMatch.Mark;

/** Lays a typed word over a part of a name and counts the slips between them. Pure. */
final class Alignment {

    private Alignment() {}

    /** Levenshtein with neighbours swapped as one slip in short words; marks the letters of the part on the way back. */
    static int lay(String typed, String part, int start, int[] origin, Mark[] marks) {
        int[][] cost = new int[typed.length() + 1][part.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= part.length(); j++) {
                cost[i][j] = i == 0 || j == 0
                        ? i + j
                        : Math.min(
                                Math.min(cost[i - 1][j], cost[i][j - 1]) + 1,
                                cost[i - 1][j - 1] + (typed.charAt(i - 1) == part.charAt(j - 1) ? 0 : 1));
                if (swapped(typed, part, i, j)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        int i = typed.length();
        int j = part.length();
        while (j > 0) {
            boolean same = i > 0 && typed.charAt(i - 1) == part.charAt(j - 1);
            if (i > 0 && cost[i][j] == cost[i - 1][j - 1] + (same ? 0 : 1)) {
                mark(marks, origin[start + j - 1], same ? Mark.SAME : Mark.DIFFERENT);
                i--;
                j--;
            } else if (swapped(typed, part, i, j) && cost[i][j] == cost[i - 2][j - 2] + 1) {
                mark(marks, origin[start + j - 1], Mark.DIFFERENT);
                mark(marks, origin[start + j - 2], Mark.DIFFERENT);
                i -= 2;
                j -= 2;
            } else if (cost[i][j] == cost[i][j - 1] + 1) {
                mark(marks, origin[start + j - 1], Mark.DIFFERENT);
                j--;
            } else {
                i--;
            }
        }
        return cost[typed.length()][part.length()];
    }

    private static boolean swapped(String typed, String part, int i, int j) {
        return typed.length() <= 5
                && i > 1
                && j > 1
                && typed.charAt(i - 1) == part.charAt(j - 2)
                && typed.charAt(i - 2) == part.charAt(j - 1);
    }

    /** A letter that folds to several keeps the mark that differs. */
    private static void mark(Mark[] marks, int at, Mark mark) {
        if (marks[at] != Mark.DIFFERENT) {
            marks[at] = mark;
        }
    }
}
