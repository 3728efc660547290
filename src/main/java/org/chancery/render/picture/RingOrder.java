package org.chancery.render.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * Puts those who share most beside each other on a ring, so that few lines cross it: a chain from the first on, to the one
 * that is closest to the last. The same each time; equal ones keep their order.
 */
public final class RingOrder {

    private RingOrder() {}

    /**
     * Returns the numbers from 0 to {@code size} in the order of the ring.
     *
     * @param size how many there are
     * @param ties returns how close two are, 0 or more
     */
    public static List<Integer> of(int size, IntBinaryOperator ties) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            left.add(i);
        }
        List<Integer> order = new ArrayList<>();
        while (!left.isEmpty()) {
            int next = 0;
            for (int i = 1; i < left.size() && !order.isEmpty(); i++) {
                int last = order.get(order.size() - 1);
                if (ties.applyAsInt(last, left.get(i)) > ties.applyAsInt(last, left.get(next))) {
                    next = i;
                }
            }
            order.add(left.remove(next));
        }
        return order;
    }
}
