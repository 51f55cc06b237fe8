using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers.Requests;

/// <summary>Finds Refit's attributes.</summary>
internal static class RefitAttributes
{
    public static AttributeData? Find(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => WellKnown.IsType(attribute.AttributeClass, name, 0, "Refit"));

    public static bool Has(ISymbol symbol, string name) => Find(symbol, name) is not null;

    public static string? FirstText(AttributeData? attribute) =>
        attribute is { ConstructorArguments.IsEmpty: false } && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;
}
