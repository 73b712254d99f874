import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinColumnsOrFormulas;
import org.hibernate.annotations.JoinFormula;

@Entity class Country { @Id int id; @OneToMany @JoinFormula("capital_id") List<City> cities; String name; }
@Entity class City {
  @Id long id;
  String dialling;
  @ManyToOne @JoinFormula("cast(dialling as integer)") Country country;
}
@Embeddable class TermId implements java.io.Serializable { String kind; long number; }
@Entity class Term { @EmbeddedId TermId id; String text; }
@Entity class Contract {
  @Id long id;
  @ManyToOne
  @JoinColumnsOrFormulas({
    @JoinColumnOrFormula(column = @JoinColumn(name = "term_number", referencedColumnName = "number")),
    @JoinColumnOrFormula(formula = @JoinFormula(value = "'PAYMENT'", referencedColumnName = "kind"))})
  Term payment;
  @ManyToOne
  @JoinColumnOrFormula(column = @JoinColumn(name = "city"))
  City city;
}
