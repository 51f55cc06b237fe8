using AdobeSdk.Generators.Model;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>Turns one parameter's symbol into values.</summary>
internal static class ParameterModelBuilder
{
    public static ParameterModel Build(IParameterSymbol parameter) => new(
        CarriedAttributes.Of(parameter),
        Names.OfType(parameter.Type),
        Names.Escape(parameter.Name),
        parameter.HasExplicitDefaultValue ? DefaultValue(parameter) : null);

    private static string DefaultValue(IParameterSymbol parameter)
    {
        if (parameter.ExplicitDefaultValue is not { } value)
        {
            if (!parameter.Type.IsReferenceType)
            {
                return "default";
            }

            // A null where the type says there is none was the user's own choice, and was warned of there.
            return parameter.NullableAnnotation is NullableAnnotation.NotAnnotated ? "null!" : "null";
        }

        ITypeSymbol type = WellKnown.WithoutNullable(parameter.Type);
        return type.TypeKind is TypeKind.Enum ? Constants.OfEnum(value, type) : Constants.OfPrimitive(value);
    }
}
