using System.Text.Json;

namespace AdobeSdk.Firefly;

/// <summary>Tells the two shapes of a job's status apart by its word.</summary>
internal sealed class FireflyJobStatusConverter : ShapeConverter<FireflyJobStatus>
{
    protected override Type ShapeOf(JsonElement json) =>
        Text(json, "status") == AdobeJobState.Succeeded.Value ? typeof(FireflyJobSucceeded) : typeof(FireflyJobWithoutResult);
}
