using System.Collections.Immutable;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Model;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers.Json;

/// <summary>Whether a submit gives back a job, or only the answer with the job's addresses in it.</summary>
internal sealed class JobAnswerRule : ApiRule
{
    /// <summary>The diagnostic's property that holds the name of the type which is given back.</summary>
    public const string Answer = nameof(Answer);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rules.JobReturnedRaw);

    public override void Check(ApiCheck check)
    {
        if (check.Api.Flaw is not InterfaceFlaw.None)
        {
            return;
        }

        foreach (ApiMethod method in check.Api.Declared)
        {
            if (method.Shape is not ReturnShape.Job
                && WellKnown.IsType(method.Http.AttributeClass, "PostAttribute", 0, "Refit")
                && JsonNeeds.Answer(method) is { } answer
                && JobAnswer.Is(answer, check.Api.Arguments.JsonContext))
            {
                check.Report(
                    Rules.JobReturnedRaw,
                    check.ReturnTypeOf(method.Symbol),
                    ImmutableDictionary<string, string?>.Empty.Add(Answer, answer.Name),
                    method.Symbol.Name,
                    ApiCheck.Name(answer));
            }
        }
    }
}
