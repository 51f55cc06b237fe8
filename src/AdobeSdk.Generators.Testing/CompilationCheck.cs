using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.Testing;

/// <summary>Keeps an empty or half-true snapshot from passing for what the build would generate.</summary>
internal static class CompilationCheck
{
    /// <exception cref="GenerationException">No client, or not the client that a build would make, can come of the source.</exception>
    public static void ThatClientsArePossible(CSharpCompilation compilation)
    {
        if (compilation.GetTypeByMetadataName(AttributeArguments.AttributeName) is null)
        {
            throw new GenerationException("The test project does not reference AdobeSdk, so that nothing can be annotated: reference it, or pass it in GenerationOptions.References.");
        }

        AnnotatedInterface[] annotated = [.. Annotated(compilation)];
        if (annotated.Length == 0)
        {
            throw new GenerationException("No interface in the source is marked with [AdobeApi]. Is 'using AdobeSdk;' missing? GenerationOptions.Usings adds namespaces.");
        }

        foreach (AnnotatedInterface api in annotated)
        {
            if (Unknown(api, compilation) is { } unknown)
            {
                throw new GenerationException(unknown);
            }

            if (api.Flaw is not InterfaceFlaw.None)
            {
                throw new GenerationException($"'{api.Symbol.ToDisplayString()}' gets no client ({Describe(api.Flaw)}). The build says the same at its line.");
            }
        }
    }

    private static IEnumerable<AnnotatedInterface> Annotated(CSharpCompilation compilation) =>
        from tree in compilation.SyntaxTrees
        let model = compilation.GetSemanticModel(tree)
        from declaration in tree.GetRoot().DescendantNodes().OfType<InterfaceDeclarationSyntax>()
        let symbol = model.GetDeclaredSymbol(declaration)
        let attribute = symbol.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.ToDisplayString() == AttributeArguments.AttributeName)
        where attribute is not null && declaration.Span.Contains(attribute.ApplicationSyntaxReference!.Span)
        select AnnotatedInterface.Parse(symbol, attribute);

    // The compiler's own words for the first name in the interface that it does not know.
    private static string? Unknown(AnnotatedInterface api, CSharpCompilation compilation)
    {
        foreach (SyntaxReference declaration in api.Symbol.DeclaringSyntaxReferences)
        {
            Diagnostic? problem = compilation.GetSemanticModel(declaration.SyntaxTree).GetDiagnostics(declaration.Span)
                .FirstOrDefault(static found => found.Id is "CS0246" or "CS0234" or "CS0103" or "CS0012");
            if (problem is not null)
            {
                FileLinePositionSpan place = problem.Location.GetLineSpan();
                return $"{place.Path}({place.StartLinePosition.Line + 1}): {problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture)} "
                    + "The client would be generated without it: add the namespace to GenerationOptions.Usings, or the assembly to GenerationOptions.References.";
            }
        }

        return null;
    }

    private static string Describe(InterfaceFlaw flaw) => flaw switch
    {
        InterfaceFlaw.Generic => "it, or a type around it, is generic",
        InterfaceFlaw.Unreachable => "it, or a type around it, is private or protected",
        InterfaceFlaw.FileLocal => "it is a file interface",
        _ => "it has no method with [Get], [Post] or another of Refit's HTTP attributes",
    };
}
