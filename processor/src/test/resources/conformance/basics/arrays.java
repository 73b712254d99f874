// Arrays of basics.
@Entity
class Arrays2 {
  @Id long id;
  String[] strings; int[] ints; Long[] longs; double[] doubles; UUID[] uuids; boolean[] truths; LocalDate[] days;
  @Column(length = 4) String[] codes;
  @Column(precision = 8, scale = 2) BigDecimal[] sums;
}
