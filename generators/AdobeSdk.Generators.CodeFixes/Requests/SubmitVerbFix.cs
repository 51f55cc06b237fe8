using System.Collections.Immutable;
using AdobeSdk.Generators.Analyzers.Requests;
using AdobeSdk.Generators.CodeFixes.Editing;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.CodeFixes.Requests;

/// <summary>Submits a job with a POST.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SubmitVerbFix))]
public sealed class SubmitVerbFix : ApiFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.JobWithoutPost.Id);

    internal override async Task<IEnumerable<Offer>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.ContainsKey(SubmitVerbRule.Submits)
            || await DeclaredMethod.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } method
            || WellKnown.HttpAttribute(method.Symbol)?.ApplicationSyntaxReference is not { } reference
            || await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) is not AttributeSyntax attribute)
        {
            return [];
        }

        SyntaxToken verb = attribute.Name.GetLastToken();
        string? post = verb.ValueText switch
        {
            "Get" or "Head" => "Post",
            "GetAttribute" or "HeadAttribute" => "PostAttribute",
            _ => null, // an alias
        };
        return post is null ? [] : [new Offer("Submit with [Post]", nameof(SubmitVerbFix), edits => edits.Replace(attribute.SyntaxTree, verb.Span, post))];
    }
}
