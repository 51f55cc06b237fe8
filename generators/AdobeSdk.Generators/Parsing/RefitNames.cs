using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.Parsing;

/// <summary>
/// Tells Refit's attributes by their names alone, as long as nothing else in the project is called so. To bind an attribute
/// takes longer than all that is then done with its method, and every edit would do it again.
/// </summary>
internal sealed class RefitNames
{
    private const string Suffix = "Attribute";
    private static readonly string[] s_verbs = ["Get", "Post", "Put", "Delete", "Patch", "Head", "Options"];
    private static readonly string[] s_others =
        ["AliasAs", "Authorize", "Body", "Encoded", "Header", "HeaderCollection", "Headers", "Multipart", "Property", "Query", "Url"];

    private static readonly HashSet<string> s_spellings = Spellings([.. s_verbs, .. s_others]);

    // One look at a compilation's names serves all of its interfaces.
    private static readonly ConditionalWeakTable<Compilation, RefitNames> s_known = new();

    // A referenced assembly is the same in the next compilation, and to ask each for its names takes long.
    private static readonly ConditionalWeakTable<IAssemblySymbol, string[]> s_namesIn = new();

    private readonly HashSet<string> _verbs = [];
    private readonly HashSet<string> _all = [];

    private RefitNames(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName("Refit.HttpMethodAttribute")?.ContainingAssembly is { } refit)
        {
            HashSet<string> taken = [.. TypesBeside(refit, compilation), .. compilation.SyntaxTrees.SelectMany(Aliases)];
            _verbs = Spellings(s_verbs.Where(IsFree));
            _all = Spellings(s_verbs.Concat(s_others).Where(IsFree));

            bool IsFree(string name) => !taken.Contains(name) && !taken.Contains(name + Suffix);
        }
    }

    public static RefitNames In(Compilation compilation) => s_known.GetValue(compilation, static compilation => new RefitNames(compilation));

    /// <summary>Whether <c>[Get]</c>, <c>[Post]</c>, … is certainly among them.</summary>
    public bool HaveVerb(SyntaxList<AttributeListSyntax> lists)
    {
        foreach (AttributeListSyntax list in lists)
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                if (Is(attribute, _verbs))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether all of them are certainly Refit's.</summary>
    public bool AreAll(SyntaxList<AttributeListSyntax> lists)
    {
        foreach (AttributeListSyntax list in lists)
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                if (!Is(attribute, _all))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool Is(AttributeSyntax attribute, HashSet<string> names) =>
        attribute.Name is IdentifierNameSyntax { Identifier.ValueText: var name } && names.Contains(name);

    private static HashSet<string> Spellings(IEnumerable<string> names) => [.. names.SelectMany(static name => new[] { name, name + Suffix })];

    private static IEnumerable<string> TypesBeside(IAssemblySymbol refit, Compilation compilation) =>
        compilation.GetSymbolsWithName(s_spellings.Contains, SymbolFilter.Type).Select(static type => type.Name)
            .Concat(compilation.SourceModule.ReferencedAssemblySymbols
                .Where(assembly => !SymbolEqualityComparer.Default.Equals(assembly, refit))
                .SelectMany(static assembly => s_namesIn.GetValue(assembly, static assembly => [.. s_spellings.Where(assembly.TypeNames.Contains)])));

    // Those inside of a namespace count as well.
    private static IEnumerable<string> Aliases(SyntaxTree tree)
    {
        var unit = (CompilationUnitSyntax)tree.GetRoot();
        return AliasesOf(unit.Usings).Concat(unit.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(static space => AliasesIn(space)));
    }

    private static IEnumerable<string> AliasesIn(BaseNamespaceDeclarationSyntax space) =>
        AliasesOf(space.Usings).Concat(space.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(static inner => AliasesIn(inner)));

    private static IEnumerable<string> AliasesOf(SyntaxList<UsingDirectiveSyntax> usings) =>
        usings.Select(static line => line.Alias?.Name.Identifier.ValueText).OfType<string>();
}
