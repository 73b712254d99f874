// Every member of @Column works in an embeddable.
@Embeddable
class Facts {
  @Column(unique = true, length = 12, comment = "the key") String key;
  @Column(columnDefinition = "numeric(9,3) default 0") BigDecimal sum;
  @Column(check = @CheckConstraint(constraint = "age >= 0")) int age;
  @Column(check = @CheckConstraint(name = "low_enough", constraint = "weight < 900")) Integer weight;
  @Column(options = "default 'x'") String filled;
  @Column(secondPrecision = 3) Instant at;
}

@Entity class Animal { @Id long id; Facts facts; }
