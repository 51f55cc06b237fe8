using AdobeSdk.Generators.Analyzers;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.CodeFixes.Editing;

/// <summary>The annotated interface that a diagnostic is about, as the analyzers' parser reads it.</summary>
/// <param name="Api">The interface.</param>
/// <param name="Attribute">Its attribute.</param>
/// <param name="Compilation">What it is compiled with.</param>
internal sealed record ApiTarget(AnnotatedInterface Api, AttributeSyntax Attribute, Compilation Compilation)
{
    /// <summary>Finds it; <see langword="null"/> if the code has changed in the meantime.</summary>
    public static async Task<ApiTarget?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(ApiCheck.Interface, out string? name)
            || await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation
            || compilation.Assembly.GetTypeByMetadataName(name!) is not { } symbol
            || symbol.GetAttributes().FirstOrDefault(static attribute => AttributeArguments.IsApi(attribute)) is not { ApplicationSyntaxReference: { } reference } attribute
            || await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) is not AttributeSyntax syntax)
        {
            return null;
        }

        return new ApiTarget(AnnotatedInterface.Parse(symbol, attribute), syntax, compilation);
    }
}
