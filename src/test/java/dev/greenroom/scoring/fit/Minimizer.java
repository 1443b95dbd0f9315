package dev.greenroom.scoring.fit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Minimises a smooth function by L-BFGS with a backtracking line search (Nocedal and Wright, chapter 7). */
public final class Minimizer {

    private static final int MEMORY = 8;

    private Minimizer() {}

    /** Adds the gradient at x into {@code gradient} (zeroed before) and returns the value. */
    @FunctionalInterface
    public interface Objective {
        double evaluate(double[] x, double[] gradient);
    }

    private record Step(double[] s, double[] y, double rho) {}

    public static double[] minimize(Objective objective, int dimensions, int iterations) {
        double[] x = new double[dimensions];
        double[] gradient = new double[dimensions];
        double value = objective.evaluate(x, gradient);
        Deque<Step> memory = new ArrayDeque<>();
        for (int i = 0; i < iterations; i++) {
            double[] direction = direction(gradient, memory);
            double slope = dot(gradient, direction);
            double length = memory.isEmpty() ? Math.min(1, 1 / Math.sqrt(-slope)) : 1;
            double[] next = plus(x, length, direction);
            double[] nextGradient = new double[dimensions];
            double nextValue = objective.evaluate(next, nextGradient);
            while (nextValue > value + 1e-4 * length * slope && length > 1e-10) {
                length /= 2;
                next = plus(x, length, direction);
                nextGradient = new double[dimensions];
                nextValue = objective.evaluate(next, nextGradient);
            }
            remember(memory, plus(next, -1, x), plus(nextGradient, -1, gradient));
            boolean done = value - nextValue < 1e-6 * Math.abs(value);
            x = next;
            gradient = nextGradient;
            value = nextValue;
            if (done) {
                break;
            }
        }
        return x;
    }

    private static void remember(Deque<Step> memory, double[] s, double[] y) {
        double curvature = dot(s, y);
        if (curvature > 1e-12) {
            memory.addLast(new Step(s, y, 1 / curvature));
            if (memory.size() > MEMORY) {
                memory.removeFirst();
            }
        }
    }

    private static double[] direction(double[] gradient, Deque<Step> memory) {
        double[] q = gradient.clone();
        List<Step> steps = new ArrayList<>(memory);
        Collections.reverse(steps);
        double[] alphas = new double[steps.size()];
        for (int i = 0; i < steps.size(); i++) {
            alphas[i] = steps.get(i).rho * dot(steps.get(i).s, q);
            q = plus(q, -alphas[i], steps.get(i).y);
        }
        if (!steps.isEmpty()) {
            Step last = steps.getFirst();
            double scale = 1 / (last.rho * dot(last.y, last.y));
            q = plus(new double[q.length], scale, q);
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            double beta = steps.get(i).rho * dot(steps.get(i).y, q);
            q = plus(q, alphas[i] - beta, steps.get(i).s);
        }
        return plus(new double[q.length], -1, q);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[] plus(double[] a, double factor, double[] b) {
        double[] sum = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            sum[i] = a[i] + factor * b[i];
        }
        return sum;
    }
}
