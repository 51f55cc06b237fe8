using AdobeSdk.Generators.Analyzers.Json;
using AdobeSdk.Generators.CodeFixes.Editing;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.CodeFixes.Json;

/// <summary>The JSON contexts of a project, and what an interface needs of one.</summary>
internal static class JsonTypes
{
    /// <summary>The types that the interface reads or writes, each once.</summary>
    public static List<ITypeSymbol> NeededBy(AnnotatedInterface api) =>
        JsonNeeds.Of(api).Select(static need => need.Type).Distinct(SymbolEqualityComparer.Default).Cast<ITypeSymbol>().ToList();

    /// <summary>The contexts of the project that generated code can name: first those that know most of what is needed.</summary>
    public static IEnumerable<INamedTypeSymbol> ContextsFor(ApiTarget target, IReadOnlyCollection<ITypeSymbol> needed, CancellationToken cancellationToken) =>
        All(target.Compilation.Assembly.GlobalNamespace, cancellationToken)
            .Where(static type => type.TypeKind is TypeKind.Class && JsonContexts.Problem(type) is null)
            .Select(context => (Context: context, Known: new JsonKnowledge(context)))
            .OrderBy(candidate => needed.Count(type => !candidate.Known.Knows(type)))
            .ThenBy(static candidate => Names.OfType(candidate.Context), StringComparer.Ordinal)
            .Select(static candidate => candidate.Context);

    private static IEnumerable<INamedTypeSymbol> All(INamespaceOrTypeSymbol outer, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (INamespaceOrTypeSymbol inner in outer.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (inner is INamedTypeSymbol type)
            {
                yield return type;
            }

            foreach (INamedTypeSymbol nested in All(inner, cancellationToken))
            {
                yield return nested;
            }
        }
    }
}
