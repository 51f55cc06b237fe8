using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdobeSdk.Generators.Analyzers;

/// <summary>Other names for the clients of a namespace: each is free, and none is given twice, so that all can be taken at once.</summary>
internal static class FreeNames
{
    public static IReadOnlyDictionary<INamedTypeSymbol, string> In(INamespaceSymbol space, IEnumerable<AnnotatedInterface> interfaces)
    {
        List<AnnotatedInterface> all = interfaces.OrderBy(static api => Names.OfMetadata(api.Symbol), StringComparer.Ordinal).ToList();
        var taken = new HashSet<string>(all.Select(static api => api.ClientName), StringComparer.Ordinal);
        var free = new Dictionary<INamedTypeSymbol, string>(SymbolEqualityComparer.Default);
        foreach (AnnotatedInterface api in all)
        {
            free[api.Symbol] = Candidates(api).First(name => !IsType(space, name) && taken.Add(name));
        }

        return free;
    }

    /// <summary>What a name that is no identifier was meant to be: <c>FireflyImages</c> for <c>Firefly images</c>.</summary>
    public static string? Meant(AnnotatedInterface api)
    {
        if (api.Arguments.ClientName is not { } chosen || SyntaxFacts.IsValidIdentifier(chosen))
        {
            return null;
        }

        string[] words = new string(chosen.Select(static c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : ' ').ToArray())
            .Split([' '], StringSplitOptions.RemoveEmptyEntries);
        string name = string.Concat(words.Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return SyntaxFacts.IsValidIdentifier(name) ? name : null;
    }

    private static IEnumerable<string> Candidates(AnnotatedInterface api)
    {
        string own = ClientNames.For(api.Symbol.Name, null);
        if (Meant(api) is { } meant)
        {
            yield return meant;
        }

        // The short name is free where the attribute has named another.
        yield return own;
        yield return api.Symbol.Name.TrimStart('I');
        if (api.Symbol.ContainingType is { } outer)
        {
            yield return outer.Name + own;
        }

        for (int number = 2; ; number++)
        {
            yield return own + number;
        }
    }

    private static bool IsType(INamespaceSymbol space, string name) =>
        new[] { $"I{name}Client", $"{name}Client", $"{name}ClientServiceCollectionExtensions" }.Any(type => !space.GetTypeMembers(type, 0).IsEmpty);
}
