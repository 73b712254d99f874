// The path of the override goes through two embeddables.
@Entity class Doctor { @Id long id; }
@Embeddable class Visit { LocalDate day; @ManyToOne Doctor doctor; }
@Embeddable class Stay { Visit first; String ward; }

@Entity
class Patient {
  @Id long id;
  @AssociationOverride(name = "first.doctor", joinColumns = @JoinColumn(name = "treated_by"))
  @AttributeOverride(name = "first.day", column = @Column(name = "admitted"))
  Stay stay;
}
