// The mapped relationship names its foreign key, or has none.
@Entity class Owner { @Id long id; }

@Entity
class First {
  @Id Long id;
  @MapsId @OneToOne @JoinColumn(foreignKey = @ForeignKey(name = "first_is_owner")) Owner owner;
}

@Entity
class Second {
  @Id Long id;
  @MapsId
  @OneToOne
  @JoinColumn(name = "o", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Owner owner;
}
