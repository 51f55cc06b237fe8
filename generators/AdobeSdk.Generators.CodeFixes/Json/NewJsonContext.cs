using AdobeSdk.Generators.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.CodeFixes.Json;

/// <summary>A JSON context that is yet to be written, below the interface that needs it.</summary>
internal sealed class NewJsonContext
{
    private readonly ApiTarget _target;
    private readonly IReadOnlyList<ITypeSymbol> _types;
    private readonly BaseTypeDeclarationSyntax _above;

    public NewJsonContext(ApiTarget target, IReadOnlyList<ITypeSymbol> types)
    {
        _target = target;
        _types = types;
        _above = target.Attribute.Ancestors().OfType<BaseTypeDeclarationSyntax>().Last();
        INamespaceSymbol space = target.Api.Symbol.ContainingNamespace;
        Name = new[] { "Json", "JsonContext" }.Concat(Enumerable.Range(2, int.MaxValue - 2).Select(static number => "Json" + number))
            .Select(end => target.Api.ClientName + end)
            .First(name => space.GetTypeMembers(name).IsEmpty);
    }

    public string Name { get; }

    // The options are those of the reflection that it takes the place of.
    public void Write(SolutionEdits edits)
    {
        SyntaxTree tree = _above.SyntaxTree;
        var names = new TypeNames(_target.Compilation, tree, _above.SpanStart);
        const string space = "System.Text.Json.Serialization.";
        string body = ((CSharpParseOptions)tree.Options).LanguageVersion >= LanguageVersion.CSharp12 ? ";" : " { }";
        string[] lines =
        [
            $"[{names.OfAttribute(space + "JsonSourceGenerationOptionsAttribute")}({names.Of("System.Text.Json.JsonSerializerDefaults")}.Web, UseStringEnumConverter = true)]",
            .. _types.Select(type => $"[{names.OfAttribute(space + "JsonSerializableAttribute")}(typeof({names.Of(type)}))]"),
            $"internal sealed partial class {Name} : {names.Of(space + "JsonSerializerContext")}{body}",
        ];
        string next = Layout.NextLine(tree, _above.SpanStart);
        edits.Insert(tree, _above.Span.End, next.TrimEnd(' ', '\t') + string.Concat(lines.Select(line => next + line)));
    }
}
