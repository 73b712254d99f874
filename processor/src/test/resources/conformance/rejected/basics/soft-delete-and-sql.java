// An entity that is deleted softly and by SQL of its own.
@Entity @org.hibernate.annotations.SoftDelete @org.hibernate.annotations.SQLDelete(sql = "select 1")
class A { @Id long id; }
