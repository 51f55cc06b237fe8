using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>Flattens an interface and its bases into one list, in an order that does not depend on the order of files.</summary>
internal static class MethodCollector
{
    public static ImmutableArray<ApiMethod> Collect(INamedTypeSymbol type)
    {
        var methods = new SortedDictionary<string, ApiMethod>(StringComparer.Ordinal);
        Add(type);
        foreach (INamedTypeSymbol baseType in type.AllInterfaces)
        {
            Add(baseType);
        }

        return methods.Values.ToImmutableArray();

        void Add(INamedTypeSymbol declaring)
        {
            foreach (ISymbol member in declaring.GetMembers())
            {
                if (member is IMethodSymbol method && ApiMethod.TryRead(method) is { } read)
                {
                    string signature = Signatures.Of(method);
                    if (!methods.TryGetValue(signature, out ApiMethod? other) || Hides(method, other.Symbol))
                    {
                        methods[signature] = read;
                    }
                }
            }
        }
    }

    // Of two methods with one signature a client can have one: the one that hides the other, else the first by name.
    private static bool Hides(IMethodSymbol method, IMethodSymbol other)
    {
        INamedTypeSymbol mine = method.ContainingType;
        INamedTypeSymbol others = other.ContainingType;
        return mine.AllInterfaces.Contains(others, SymbolEqualityComparer.Default)
            || (!others.AllInterfaces.Contains(mine, SymbolEqualityComparer.Default)
                && string.CompareOrdinal(Names.OfType(mine), Names.OfType(others)) < 0);
    }
}
