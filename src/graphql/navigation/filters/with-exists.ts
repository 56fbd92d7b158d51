import { MapperKind, mapSchema } from "@graphql-tools/utils";
import { GraphQLBoolean, GraphQLInputObjectType, type GraphQLSchema } from "graphql";

/** Adds `exists` to the comparisons of every value: the one way to ask for what is not there. */
export const withExists = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.INPUT_OBJECT_TYPE]: (type) => {
      if (!/ScalarFilters$/.test(type.name)) return type;
      const config = type.toConfig();
      const exists = { type: GraphQLBoolean, description: "true: there is a value; false: there is none." };
      return new GraphQLInputObjectType({ ...config, fields: { ...config.fields, exists } });
    },
  });
