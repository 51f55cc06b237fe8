using AdobeSdk.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.Parsing;

/// <summary>Turns one parameter's symbol into values.</summary>
internal static class ParameterModelBuilder
{
    public static ParameterModel Build(IParameterSymbol parameter, ApiMethod method, ExternAliases aliases, bool isNullableAware, bool mayBeParams) => new(
        method.HasOnlyRefitsAttributesOn(parameter) ? default : CarriedAttributes.Of(parameter, aliases),
        (mayBeParams && parameter is { IsParams: true, Type: IArrayTypeSymbol } ? "params " : "") + aliases.Spell(parameter.Type),
        Names.Escape(parameter.Name),
        DefaultValue(parameter, method, aliases, isNullableAware));

    // A default value, and even whether there is one, is bound: most can be read as they were written.
    private static string? DefaultValue(IParameterSymbol parameter, ApiMethod method, ExternAliases aliases, bool isNullableAware)
    {
        EqualsValueClauseSyntax? written = method.DeclarationOf(parameter)?.Default;
        return written is null && method.HasOnlyRefitsAttributesOn(parameter) ? null : DefaultValues.Of(parameter, written?.Value, aliases, isNullableAware);
    }
}
