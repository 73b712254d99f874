class T { long id; String s; Set<T> ts; T up; }

//// META-INF/orm.xml
<entity-mappings xmlns="http://www.hibernate.org/xsd/orm/mapping" version="7.0">
<package>m</package><access>FIELD</access>
<entity class="T"><mutable>false</mutable><dynamic-update>true</dynamic-update><attributes>
<id name="id"><target>long</target></id>
<basic name="s"><target>String</target></basic>
<many-to-one name="up" fetch-mode="SELECT"/>
<one-to-many name="ts" mapped-by="up" fetch-mode="SUBSELECT"/>
</attributes></entity>
</entity-mappings>
