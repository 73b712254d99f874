package dev.sterna.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures of the same thing, round by round. */
public final class Series {

  /** The normal distribution's quantile of 97.5 %. */
  private static final double QUANTILE = 1.96;

  private final List<Double> values = new ArrayList<>();

  /** Adds the figure of the next round. */
  public void add(double value) {
    values.add(value);
  }

  /** The ratios to another series, each within its round. */
  public Series to(Series other) {
    Series ratios = new Series();
    for (int round = 0; round < values.size(); round++) {
      ratios.add(values.get(round) / other.values.get(round));
    }
    return ratios;
  }

  public double median() {
    return quantile(0.5);
  }

  /** The value of which this share of the figures is not greater. */
  public double quantile(double share) {
    return sorted().get((int) Math.round((values.size() - 1) * share));
  }

  /** The median, and between which figures that of all possible rounds lies with 95 %. */
  public String withInterval() {
    double half = QUANTILE * Math.sqrt(values.size()) / 2;
    int low = (int) Math.max(0, Math.floor(values.size() / 2.0 - half));
    int high = Math.min(values.size(), (int) Math.ceil(values.size() / 2.0 + half) + 1) - 1;
    return String.format(
        Locale.ROOT, "%.2f (%.2f to %.2f)", median(), sorted().get(low), sorted().get(high));
  }

  private List<Double> sorted() {
    return values.stream().sorted().toList();
  }
}
