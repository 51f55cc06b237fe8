using System.Text.Json.Nodes;

namespace AdobeSdk.Tests.Conformity;

/// <summary>Compares Adobe's description with the interface, the models and their JSON context, by reflection.</summary>
internal static class ConformityCheck
{
    public static ConformityReport Check(DescribedApi api, OpenApiDocument document)
    {
        ConformityReport report = new();
        CheckUnreachable(api.Schemas, document, report);
        SchemaChecker schemas = new(api, document, report);
        foreach ((string name, JsonNode? schema) in document.Schemas)
        {
            schemas.Check(name, schema!.AsObject());
        }

        OperationChecker operations = new(api, report);
        foreach (OpenApiOperation operation in document.Operations)
        {
            operations.Check(operation, document);
        }

        operations.CheckNothingInvented();
        CheckWords(api.Schemas, report);
        return report;
    }

    private static void CheckUnreachable(SchemaMap map, OpenApiDocument document, ConformityReport report)
    {
        IReadOnlySet<string> unreachable = document.Unreachable();
        foreach (string name in unreachable.Except(map.Unreachable.Keys))
        {
            report.Problem(name, "no operation leads to it, and the list of such schemas does not have it");
        }

        foreach (string name in map.Unreachable.Keys.Except(unreachable))
        {
            report.Problem(name, "is in the list of schemas that no operation leads to, but one does, or it is gone");
        }
    }

    private static void CheckWords(SchemaMap map, ConformityReport report)
    {
        foreach ((Type type, HashSet<string> described) in report.Words)
        {
            IReadOnlySet<string> known = OpenEnums.WordsOf(type);
            foreach (string word in described.Except(known))
            {
                report.Problem(type.Name, $"has no constant for '{word}'");
            }

            // Other APIs have more words for the state of a job.
            foreach (string word in known.Except(described).Where(word => type != typeof(AdobeJobState) && !map.OtherWords.Contains((type, word))))
            {
                report.Problem(type.Name, $"has a constant for '{word}', which the description does not have");
            }
        }
    }
}
