using System.Text.Json.Nodes;

namespace AdobeSdk.Tests.Conformity;

public class ConformityTests
{
    [Theory]
    [MemberData(nameof(DescribedApi.Names), MemberType = typeof(DescribedApi))]
    public void The_client_is_what_adobe_describes(string name)
    {
        DescribedApi api = DescribedApi.Named(name);

        ConformityReport report = ConformityCheck.Check(api, api.Read());

        Report.Print($"{name} conformity: {report}");
        Assert.Empty(report.Problems);
        Assert.Equal(api.Operations, report.Operations);
        Assert.Equal(api.SchemaCount, report.Schemas);
    }

    [Theory]
    [MemberData(nameof(Differences))]
    public void A_difference_is_found(string difference, string expected)
    {
        JsonObject description = AdobeDescriptions.Read(DescribedApi.Firefly.File);
        SeededDifferences.ByName[difference](description);

        ConformityReport report = ConformityCheck.Check(DescribedApi.Firefly, new OpenApiDocument(description));

        Assert.Contains(report.Problems, problem => problem.ToString().Contains(expected, StringComparison.Ordinal));
    }

    public static TheoryData<string, string> Differences() => SeededDifferences.Expectations;
}
