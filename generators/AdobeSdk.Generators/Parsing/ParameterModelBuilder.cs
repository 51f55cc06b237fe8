using AdobeSdk.Generators.Model;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>Turns one parameter's symbol into values.</summary>
internal static class ParameterModelBuilder
{
    public static ParameterModel Build(IParameterSymbol parameter, bool isNullableAware, bool mayBeParams) => new(
        CarriedAttributes.Of(parameter),
        (mayBeParams && parameter is { IsParams: true, Type: IArrayTypeSymbol } ? "params " : "") + Names.OfType(parameter.Type),
        Names.Escape(parameter.Name),
        parameter.IsOptional ? DefaultValue(parameter, isNullableAware) : null);

    private static string DefaultValue(IParameterSymbol parameter, bool isNullableAware)
    {
        if (!parameter.HasExplicitDefaultValue || parameter.ExplicitDefaultValue is not { } value)
        {
            // A null where the type says there is none was the user's own choice, and was warned of there.
            bool isForced = isNullableAware && !parameter.Type.IsValueType && parameter.NullableAnnotation is not NullableAnnotation.Annotated;
            return (parameter.Type.IsReferenceType ? "null" : "default") + (isForced ? "!" : "");
        }

        ITypeSymbol type = WellKnown.WithoutNullable(parameter.Type);
        return type.TypeKind is TypeKind.Enum ? Constants.OfEnum(value, type) : Constants.OfPrimitive(value);
    }
}
