// The time of a soft delete, converted.
@Entity @org.hibernate.annotations.SoftDelete(strategy = org.hibernate.annotations.SoftDeleteType.TIMESTAMP,
    converter = org.hibernate.type.YesNoConverter.class)
class A { @Id long id; }
