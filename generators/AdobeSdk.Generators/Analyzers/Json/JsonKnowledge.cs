using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers.Json;

/// <summary>The types that a JSON context knows: those that it names, and all that they are made of.</summary>
internal sealed class JsonKnowledge
{
    private readonly HashSet<ITypeSymbol> _types = new(SymbolEqualityComparer.Default);

    public JsonKnowledge(INamedTypeSymbol context)
    {
        foreach (AttributeData attribute in context.GetAttributes())
        {
            if (WellKnown.IsType(attribute.AttributeClass, "JsonSerializableAttribute", 0, "System", "Text", "Json", "Serialization")
                && attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Type, Value: ITypeSymbol type })
            {
                Learn(type);
            }
        }
    }

    public bool Knows(ITypeSymbol type) => _types.Contains(type);

    // Generous on purpose: a type that is taken for known is a miss, one that is taken for unknown a false alarm.
    private void Learn(ITypeSymbol type)
    {
        if (!_types.Add(type))
        {
            return;
        }

        switch (type)
        {
            case IArrayTypeSymbol array:
                Learn(array.ElementType);
                break;
            case INamedTypeSymbol named:
                IEnumerable<ITypeSymbol> members = IsPlatformType(named) ? named.TypeArguments : DerivedFrom(named).Concat(MembersOf(named));
                foreach (ITypeSymbol part in members.Concat(ItemsOf(named)))
                {
                    Learn(part);
                }

                break;
        }
    }

    // Values, lists and tuples: what they are made of are their type arguments, not their members.
    private static bool IsPlatformType(INamedTypeSymbol type)
    {
        INamespaceSymbol space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space.Name == "System";
    }

    private static IEnumerable<ITypeSymbol> ItemsOf(INamedTypeSymbol type) => type.AllInterfaces
        .Where(static contract => contract.Name is "IEnumerable" or "IAsyncEnumerable" or "IDictionary" or "IReadOnlyDictionary" && IsPlatformType(contract))
        .SelectMany(static contract => contract.TypeArguments);

    private static IEnumerable<ITypeSymbol> DerivedFrom(INamedTypeSymbol type) => type.GetAttributes()
        .Where(static attribute => WellKnown.IsType(attribute.AttributeClass, "JsonDerivedTypeAttribute", 0, "System", "Text", "Json", "Serialization"))
        .Select(static attribute => attribute.ConstructorArguments.FirstOrDefault().Value)
        .OfType<ITypeSymbol>();

    private static IEnumerable<ITypeSymbol> MembersOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers().Where(static member => !member.IsStatic))
            {
                if (member is IPropertySymbol { IsIndexer: false } property)
                {
                    yield return property.Type;
                }
                else if (member is IFieldSymbol { IsImplicitlyDeclared: false } field)
                {
                    yield return field.Type;
                }
            }
        }
    }
}
