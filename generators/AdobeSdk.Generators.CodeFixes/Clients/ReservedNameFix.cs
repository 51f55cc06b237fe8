using System.Collections.Immutable;
using AdobeSdk.Generators.Analyzers;
using AdobeSdk.Generators.CodeFixes.Editing;
using AdobeSdk.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.FindSymbols;

namespace AdobeSdk.Generators.CodeFixes.Clients;

/// <summary>Renames a method that is called like one of every client, where it is declared, implemented and used.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReservedNameFix))]
public sealed class ReservedNameFix : ApiFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.ReservedName.Id);

    internal override async Task<IEnumerable<Offer>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (diagnostic.Properties.GetValueOrDefault(MemberRule.FreeName) is not { } name
            || await DeclaredMethod.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } method)
        {
            return [];
        }

        return [new Offer($"Rename to '{name}'", nameof(ReservedNameFix), (edits, token) => RenameAsync(method.Symbol, name, document.Project.Solution, edits, token))];
    }

    // Overloads have one name between them, and keep it so.
    private static async Task RenameAsync(IMethodSymbol method, string name, Solution solution, SolutionEdits edits, CancellationToken cancellationToken)
    {
        foreach (IMethodSymbol overload in method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>())
        {
            await RenameOneAsync(overload, name, solution, edits, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task RenameOneAsync(IMethodSymbol method, string name, Solution solution, SolutionEdits edits, CancellationToken cancellationToken)
    {
        foreach (ReferencedSymbol found in await SymbolFinder.FindReferencesAsync(method, solution, cancellationToken).ConfigureAwait(false))
        {
            IEnumerable<Location> places = found.Definition.Locations.Where(static location => location.IsInSource)
                .Concat(found.Locations.Where(static reference => !reference.IsImplicit).Select(static reference => reference.Location));
            foreach (Location place in places)
            {
                edits.Replace(place.SourceTree!, place.SourceSpan, name);
            }
        }
    }
}
