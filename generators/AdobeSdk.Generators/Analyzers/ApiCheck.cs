using System.Collections.Immutable;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AdobeSdk.Generators.Analyzers;

/// <summary>An annotated interface under analysis, and where to point when something is wrong with it.</summary>
internal sealed class ApiCheck(AnnotatedInterface api, SymbolAnalysisContext context, AnnotatedInterfaces all)
{
    /// <summary>The property of every diagnostic that holds the interface's metadata name, so that a fix finds it again.</summary>
    public const string Interface = nameof(Interface);

    public AnnotatedInterface Api => api;

    /// <summary>The other annotated interfaces of the compilation.</summary>
    public AnnotatedInterfaces All => all;

    public Compilation Compilation => context.Compilation;

    public CancellationToken CancellationToken => context.CancellationToken;

    public AttributeSyntax? Attribute { get; } = api.Attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken) as AttributeSyntax;

    /// <summary>The options of the file that holds the attribute.</summary>
    public AnalyzerConfigOptions Options => Attribute is { } attribute
        ? context.Options.AnalyzerConfigOptionsProvider.GetOptions(attribute.SyntaxTree)
        : context.Options.AnalyzerConfigOptionsProvider.GlobalOptions;

    public Location InterfaceLocation => api.Symbol.Locations[0];

    public Location AttributeLocation => Attribute?.GetLocation() ?? InterfaceLocation;

    /// <summary>An argument of the attribute: by its name, or the scopes.</summary>
    public ExpressionSyntax? Argument(string? name) => Attribute?.ArgumentList?.Arguments
        .FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.Expression;

    public Location ArgumentLocation(string? name) => Argument(name)?.GetLocation() ?? AttributeLocation;

    /// <summary>A scope inside a literal as it is written; the whole argument if it is put together elsewhere.</summary>
    public Location LocationOf(ScopeEntry entry) =>
        Argument(null) is LiteralExpressionSyntax literal && literal.Token.Text == $"\"{api.Arguments.Scopes}\""
            ? Location.Create(literal.SyntaxTree, new TextSpan(literal.SpanStart + 1 + entry.Start, entry.Text.Length))
            : ArgumentLocation(null);

    /// <summary>Where the first argument of an attribute is written.</summary>
    public Location ArgumentOf(AttributeData attribute) => attribute.ApplicationSyntaxReference?.GetSyntax(CancellationToken) is AttributeSyntax syntax
        ? syntax.ArgumentList?.Arguments.FirstOrDefault()?.Expression.GetLocation() ?? syntax.GetLocation()
        : AttributeLocation;

    /// <summary>Where a symbol is declared; what stands in another assembly is reported at the attribute.</summary>
    public Location LocationOf(ISymbol symbol) => symbol.Locations.FirstOrDefault(static location => location.IsInSource) ?? AttributeLocation;

    /// <summary>Where a method's return type is written.</summary>
    public Location ReturnTypeOf(IMethodSymbol method) =>
        (method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(CancellationToken) as MethodDeclarationSyntax)?.ReturnType.GetLocation() ?? LocationOf(method);

    public bool IsOn(string buildProperty) =>
        Options.TryGetValue("build_property." + buildProperty, out string? value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    public void Report(DiagnosticDescriptor rule, Location location, params object[] arguments) =>
        Report(rule, location, ImmutableDictionary<string, string?>.Empty, arguments);

    /// <summary>The same, with what a code fix needs to know beside the message.</summary>
    public void Report(DiagnosticDescriptor rule, Location location, ImmutableDictionary<string, string?> properties, params object[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(rule, location, properties.Add(Interface, Names.OfMetadata(api.Symbol)), arguments));

    public static string Name(ISymbol symbol) => symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
}
