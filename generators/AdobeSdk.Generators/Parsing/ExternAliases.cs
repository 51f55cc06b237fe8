using System.Runtime.CompilerServices;
using AdobeSdk.Generators.Model;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>
/// The references of a project that have an alias instead of a place under <c>global::</c>, and types as a generated file spells
/// them because of that. Most projects have none.
/// </summary>
internal sealed class ExternAliases
{
    private static readonly ConditionalWeakTable<Compilation, ExternAliases> s_known = new();

    private readonly Dictionary<ISymbol, string> _aliases = new(SymbolEqualityComparer.Default);

    private ExternAliases(Compilation compilation)
    {
        foreach (MetadataReference reference in compilation.References)
        {
            if (reference.Properties.Aliases is { IsDefaultOrEmpty: false } aliases
                && !aliases.Contains(MetadataReferenceProperties.GlobalAlias)
                && compilation.GetAssemblyOrModuleSymbol(reference) is { } assembly)
            {
                _aliases[assembly] = Names.Escape(aliases[0]);
            }
        }
    }

    /// <summary>The aliases, for <c>extern alias</c> directives.</summary>
    public EquatableArray<string> Directives => _aliases.Values.Distinct().OrderBy(static alias => alias, StringComparer.Ordinal).ToEquatableArray();

    public static ExternAliases In(Compilation compilation) => s_known.GetValue(compilation, static compilation => new ExternAliases(compilation));

    /// <summary>A type as <see cref="Names.OfType"/> spells it, with the alias of its assembly for <c>global</c>.</summary>
    public string Spell(ITypeSymbol type) => _aliases.Count == 0 ? Names.OfType(type) : string.Concat(Parts(Names.PartsOfType(type)));

    // "global", "::", and the outermost namespace, which knows its assembly.
    private IEnumerable<string> Parts(IReadOnlyList<SymbolDisplayPart> parts) => parts.Select((part, index) =>
        part.Kind is SymbolDisplayPartKind.Keyword && index + 2 < parts.Count && parts[index + 1].ToString() == "::"
        && parts[index + 2].Symbol?.ContainingAssembly is { } assembly && _aliases.TryGetValue(assembly, out string? alias)
            ? alias
            : part.ToString());
}
