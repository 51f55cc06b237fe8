using System.Collections.Immutable;
using AdobeSdk.Generators.Analyzers.Requests;
using AdobeSdk.Generators.CodeFixes.Editing;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.CodeFixes.Requests;

/// <summary>Makes a task of what a method gives back, and a job of the answer to a submit.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReturnTypeFix))]
public sealed class ReturnTypeFix : ApiFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.NeedsReflection.Id, Rules.JobReturnedRaw.Id);

    internal override async Task<IEnumerable<Offer>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        SemanticModel model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        if (root.FindNode(diagnostic.Location.SourceSpan) is not TypeSyntax written || model.GetTypeInfo(written, cancellationToken).Type is not { } type)
        {
            return [];
        }

        var names = new TypeNames(model.Compilation, written.SyntaxTree, written.SpanStart);
        if (diagnostic.Id == Rules.JobReturnedRaw.Id)
        {
            return OfferJob(written, type, names);
        }

        return diagnostic.Repairs().HasFlag(RequestRepair.GiveTask) ? [OfferTask(written, type, names)] : [];
    }

    // What the job holds is not known here: any JSON will do until its type is written.
    private static IEnumerable<Offer> OfferJob(TypeSyntax written, ITypeSymbol type, TypeNames names)
    {
        if (!WellKnown.IsTaskOfResult(type))
        {
            return [];
        }

        TypeSyntax answer = written.DescendantNodesAndSelf().OfType<GenericNameSyntax>().First().TypeArgumentList.Arguments[0];
        string job = $"{names.Of("AdobeSdk.JobAccepted`1")}<{names.Of("System.Text.Json.JsonElement")}>";
        return [new Offer($"Give back {job}", $"{nameof(ReturnTypeFix)}.Job", edits => edits.Replace(answer.SyntaxTree, answer.Span, job))];
    }

    private static Offer OfferTask(TypeSyntax written, ITypeSymbol type, TypeNames names)
    {
        string task = names.Of("System.Threading.Tasks.Task");
        string better = type.SpecialType is SpecialType.System_Void || WellKnown.IsType(type, "ValueTask", 0, "System", "Threading", "Tasks") ? task : $"{task}<{written}>";
        return new Offer($"Give back {better}", $"{nameof(ReturnTypeFix)}.Task", edits => edits.Replace(written.SyntaxTree, written.Span, better));
    }
}
