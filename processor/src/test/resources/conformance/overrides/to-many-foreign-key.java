// Foreign keys of relationships to many: what an override says counts, what @JoinColumns says does not.
@MappedSuperclass
abstract class Vessel {
  @OneToMany @JoinColumn(name = "sailor_of") List<Sailor> sailors;
  @OneToMany @JoinColumn(name = "cook_of") List<Sailor> cooks;
}
@Entity
@AssociationOverride(name = "sailors", joinColumns = @JoinColumn(name = "frigate_id"),
    foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
@AssociationOverride(name = "cooks", joinColumns = @JoinColumn(name = "galley_id"),
    foreignKey = @ForeignKey(name = "galley_fk"))
class Frigate extends Vessel {
  @Id long id;
  @OneToMany @JoinColumn(name = "passenger_of", foreignKey = @ForeignKey(name = "passage_fk")) List<Sailor> passengers;
  @OneToMany @JoinColumns(value = @JoinColumn(name = "guest_of"), foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  List<Sailor> guests;
  @OneToMany @JoinColumns(@JoinColumn(name = "pilot_of", foreignKey = @ForeignKey(name = "pilot_fk"))) List<Sailor> pilots;
}
@Entity class Sailor { @Id long id; }
