using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>Flattens an interface and its bases into one list, in an order that does not depend on the order of files.</summary>
internal static class MethodCollector
{
    public static ImmutableArray<ApiMethod> Collect(INamedTypeSymbol type, RefitNames? names)
    {
        var methods = new SortedDictionary<string, List<ApiMethod>>(StringComparer.Ordinal);
        Add(type);
        foreach (INamedTypeSymbol baseType in type.AllInterfaces)
        {
            Add(baseType);
        }

        return methods.Values.SelectMany(InOrder).ToImmutableArray();

        void Add(INamedTypeSymbol declaring)
        {
            foreach (ISymbol member in declaring.GetMembers())
            {
                if (member is IMethodSymbol method && ApiMethod.TryRead(method, names) is { } read)
                {
                    string key = $"{method.Name}`{method.Arity}";
                    if (!methods.TryGetValue(key, out List<ApiMethod>? overloads))
                    {
                        methods.Add(key, overloads = []);
                    }

                    AddTo(overloads, read);
                }
            }
        }
    }

    private static void AddTo(List<ApiMethod> overloads, ApiMethod method)
    {
        int same = overloads.FindIndex(other => Signatures.Of(other.Symbol) == Signatures.Of(method.Symbol));
        if (same < 0)
        {
            overloads.Add(method);
        }
        else if (Hides(method.Symbol, overloads[same].Symbol))
        {
            overloads[same] = method;
        }
    }

    // Most names stand alone, and then their signatures need not be written.
    private static IEnumerable<ApiMethod> InOrder(List<ApiMethod> overloads) =>
        overloads.Count == 1 ? overloads : overloads.OrderBy(static method => Signatures.Of(method.Symbol), StringComparer.Ordinal);

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
