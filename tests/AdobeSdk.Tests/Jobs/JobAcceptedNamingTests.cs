using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Tests.Jobs;

/// <summary>Users bring JSON options of their own; none of them may hide the members that an accepted job is read from.</summary>
public sealed partial class JobAcceptedNamingTests
{
    private const string Answer = """{"jobId":"urn:ff:jobs:1","statusUrl":"https://firefly-api.adobe.io/v3/status/1","cancelUrl":"https://firefly-api.adobe.io/v3/cancel/1"}""";

    public static TheoryData<string, JsonSerializerOptions> Options => new()
    {
        { "as declared", new JsonSerializerOptions(AsDeclared.Default.Options) },
        { "camel case", CamelCase.Default.Options },
        { "case-insensitive", CaseInsensitive.Default.Options },
        { "reflection, web defaults", JsonSerializerOptions.Web },
    };

    [Theory]
    [MemberData(nameof(Options), DisableDiscoveryEnumeration = true)]
    public void An_accepted_job_is_read_under_any_naming_policy(string policy, JsonSerializerOptions options)
    {
        AdobeJobHandle handle = JsonSerializer.Deserialize<JobAccepted<string>>(Answer, options)!.ToHandle();
        Assert.True(handle.JobId == "urn:ff:jobs:1", policy);
        Assert.Equal("https://firefly-api.adobe.io/v3/status/1", handle.StatusUrl.ToString());
        Assert.Equal("https://firefly-api.adobe.io/v3/cancel/1", handle.CancelUrl!.ToString());
    }

    [JsonSerializable(typeof(JobAccepted<string>))]
    private sealed partial class AsDeclared : JsonSerializerContext;

    [JsonSerializable(typeof(JobAccepted<string>))]
    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    private sealed partial class CamelCase : JsonSerializerContext;

    [JsonSerializable(typeof(JobAccepted<string>))]
    [JsonSourceGenerationOptions(PropertyNameCaseInsensitive = true)]
    private sealed partial class CaseInsensitive : JsonSerializerContext;
}
