package org.lectern.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Measures pieces of work and prints what they cost, a line of a table each.
///
/// The cost is CPU time of the whole process, all threads, the compiler and the garbage collector included, so that
/// other programs on the machine disturb little.
public final class Meter {

    private final PrintStream out;

    public Meter(PrintStream out) {
        this.out = out;
    }

    /// A piece of work to measure.
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    void head(String title) {
        out.println();
        out.println(String.format(Locale.ROOT, "| %-62s | CPU s | clock s | heap MB |  note |", title));
        out.println("|:---|---:|---:|---:|:---|");
    }

    public void note(String text) {
        out.println(text);
    }

    /// Runs the work once and prints what it took.
    ///
    /// @return CPU seconds
    double once(String what, Work work) throws IOException {
        return once(what, "", work);
    }

    double once(String what, String note, Work work) throws IOException {
        var cost = cost(work);
        row(what, cost.cpu(), cost, note);
        return cost.cpu();
    }

    /// @param cpu seconds of the process
    /// @param clock seconds that went by
    /// @param heap the most that was ever used of the heap, in MB; garbage that nobody had collected yet included
    record Cost(double cpu, double clock, long heap) {}

    static Cost cost(Work work) throws IOException {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long clock = System.nanoTime();
        long before = cpu();
        work.run();
        double seconds = (cpu() - before) / 1e9;
        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Cost(seconds, (System.nanoTime() - clock) / 1e9, peak >> 20);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    static long cpu() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    void row(String what, double cpu, Cost cost, String note) {
        out.println(String.format(
                Locale.ROOT, "| %-62s | %5.2f | %5.1f | %4d | %s |", what, cpu, cost.clock(), cost.heap(), note));
    }

    /// A figure that is no time of its own, such as a ratio and what it may be.
    void figure(String what, double value, String note) {
        out.println(String.format(Locale.ROOT, "| %-62s | %5.2f |       |      | %s |", what, value, note));
    }

    /// Several works in turn, so that whatever else the machine does falls on all of them alike.
    ///
    /// @return the median CPU seconds of each
    double[] inTurn(int rounds, List<String> names, List<Work> works) throws IOException {
        var costs = new ArrayList<List<Cost>>();
        works.forEach(_ -> costs.add(new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < works.size(); i++) costs.get(i).add(cost(works.get(i)));
        }
        var medians = new double[works.size()];
        for (int i = 0; i < medians.length; i++) {
            var all = costs.get(i).stream().mapToDouble(Cost::cpu).toArray();
            medians[i] = median(all);
            var seconds = new StringBuilder("rounds:");
            for (double each : all) seconds.append(String.format(Locale.ROOT, " %.2f", each));
            row(names.get(i), medians[i], costs.get(i).getLast(), seconds.toString());
        }
        return medians;
    }

    /// The value in the middle, or the lower of the two.
    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) / 2];
    }

    /// The value below which a part of all lie.
    ///
    /// @param part from 0 to 1
    public static double quantile(double[] values, double part) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
    }
}
