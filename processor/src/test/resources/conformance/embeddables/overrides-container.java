// The overrides in their container.
@Embeddable class Period { LocalDate start; LocalDate end; }

@Entity
class Project {
  @Id long id;
  @AttributeOverrides({
    @AttributeOverride(name = "start", column = @Column(name = "planned_start")),
    @AttributeOverride(name = "end", column = @Column(name = "planned_end"))
  })
  Period planned;
  @AttributeOverrides({
    @AttributeOverride(name = "start", column = @Column(name = "actual_start")),
    @AttributeOverride(name = "end", column = @Column(name = "actual_end"))
  })
  @Embedded
  Period actual;
}
