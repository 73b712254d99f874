// Rule 16: arrays and collections of basics are native arrays.
@Entity class T {
  enum E {A, B}
  @Id long id;
  @Column(length = 20) String[] strings;
  @Column(precision = 5, scale = 1) BigDecimal[] decimals;
  UUID[] uuids; int[] ints; Long[] longs; E[] enums;
  byte[][] bytes; List<? extends Integer> wild; boolean[] truths;
  @Temporal(TemporalType.DATE) List<Date> dates;
  List<UUID> list; Set<Integer> set; Collection<LocalDate> collection; List<E> enumList;
  @Enumerated(EnumType.STRING) E[] names; @Enumerated(EnumType.STRING) List<E> nameList;
  SortedSet<String> sorted;
}
