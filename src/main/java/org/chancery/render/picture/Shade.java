package org.chancery.render.picture;

/** How dark a number is shown beside others: four steps, by its logarithm, so that small numbers stay apart. */
final class Shade {

    /** The darkest step. */
    static final int DARKEST = 4;

    private Shade() {}

    /** Returns the step of a number from 0, which is nothing, to 4; {@code most} is the greatest number, 1 or more. */
    static int of(int number, int most) {
        if (number <= 0) {
            return 0;
        }
        double share = StrictMath.log(number) / StrictMath.log(Math.max(most, DARKEST));
        return Math.min(DARKEST, 1 + (int) (share * (DARKEST - 1) + 1e-9));
    }
}
