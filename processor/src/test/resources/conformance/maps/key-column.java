// Every member of @MapKeyColumn.
@Entity
class Labels {
  @Id long id;
  @ElementCollection
  @CollectionTable(name = "label")
  @MapKeyColumn(name = "lang", length = 2)
  @Column(name = "text", nullable = false)
  Map<String, String> labels;
  @ElementCollection
  @MapKeyColumn(name = "num", columnDefinition = "smallint")
  Map<Integer, String> numbered;
  @ElementCollection @MapKeyColumn(name = "sum", precision = 8, scale = 3) Map<BigDecimal, Boolean> sums;
}
