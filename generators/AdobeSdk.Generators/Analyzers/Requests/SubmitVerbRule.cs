using System.Collections.Immutable;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Model;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers.Requests;

/// <summary>Whether a job is submitted with a verb that is not repeated when nobody knows what became of the request.</summary>
internal sealed class SubmitVerbRule : ApiRule
{
    /// <summary>The diagnostic's property that is there where a submit was certainly meant.</summary>
    public const string Submits = nameof(Submits);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rules.JobWithoutPost);

    public override void Check(ApiCheck check)
    {
        if (check.Api.Flaw is not InterfaceFlaw.None)
        {
            return;
        }

        foreach (ApiMethod method in check.Api.Declared)
        {
            // What stands in another assembly is not the user's to change.
            if (method.Shape is ReturnShape.Job
                && method.Symbol.Locations.Any(static location => location.IsInSource)
                && VerbOf(method.Http) is { } verb)
            {
                ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
                check.Report(
                    Rules.JobWithoutPost,
                    check.ReturnTypeOf(method.Symbol),
                    CertainlySubmits(new ApiRequest(method)) ? properties.Add(Submits, "") : properties,
                    method.Symbol.Name,
                    verb,
                    verb.ToUpperInvariant());
            }
        }
    }

    // A PUT may be meant to be repeated, and a verb of the user's own may be anything.
    private static string? VerbOf(AttributeData http) =>
        WellKnown.IsType(http.AttributeClass, "GetAttribute", 0, "Refit") ? "Get"
        : WellKnown.IsType(http.AttributeClass, "HeadAttribute", 0, "Refit") ? "Head"
        : null;

    // Who asks for a job's status names the job, and has nothing else to say.
    private static bool CertainlySubmits(ApiRequest request) =>
        request.All(ParameterRole.Body).Any()
        || (request.Route.Length > 0 && !request.Route.Contains('{')
            && !request.Parameters.Any(static parameter => parameter.Role is ParameterRole.Url or ParameterRole.Query));
}
