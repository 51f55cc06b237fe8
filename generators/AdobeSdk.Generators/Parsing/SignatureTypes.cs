using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>The named types that a type's members and bases mention.</summary>
internal static class SignatureTypes
{
    public static IEnumerable<INamedTypeSymbol> Of(INamedTypeSymbol type) => type.GetMembers()
        .SelectMany(static member => member switch
        {
            IMethodSymbol method => method.Parameters.Select(static parameter => parameter.Type)
                .Concat([method.ReturnType])
                .Concat(method.TypeParameters.SelectMany(static parameter => parameter.ConstraintTypes)),
            IPropertySymbol property => [property.Type],
            IEventSymbol occurrence => [occurrence.Type],
            _ => Enumerable.Empty<ITypeSymbol>(),
        })
        .Concat(type.Interfaces)
        .Concat(type.BaseType is { } baseType ? [baseType] : [])
        .SelectMany(Parts);

    private static IEnumerable<INamedTypeSymbol> Parts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        IPointerTypeSymbol pointer => Parts(pointer.PointedAtType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Parts).Concat([named.OriginalDefinition]),
        _ => [],
    };
}
