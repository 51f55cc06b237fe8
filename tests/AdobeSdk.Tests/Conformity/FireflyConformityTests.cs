using System.Text.Json.Nodes;

namespace AdobeSdk.Tests.Conformity;

public class FireflyConformityTests
{
    private const string Description = "firefly-api.json";

    [Fact]
    public void The_client_is_what_adobe_describes()
    {
        ConformityReport report = FireflyConformity.Check(AdobeDescriptions.Read(Description));

        Report.Print($"Firefly conformity: {report}");
        Assert.Empty(report.Problems);
        Assert.Equal(14, report.Operations);
        Assert.Equal(104, report.Schemas);
    }

    [Theory]
    [MemberData(nameof(Differences))]
    public void A_difference_is_found(string difference, string expected)
    {
        JsonObject description = AdobeDescriptions.Read(Description);
        SeededDifferences.ByName[difference](description);

        ConformityReport report = FireflyConformity.Check(description);

        Assert.Contains(report.Problems, problem => problem.ToString().Contains(expected, StringComparison.Ordinal));
    }

    public static TheoryData<string, string> Differences() => SeededDifferences.Expectations;
}
