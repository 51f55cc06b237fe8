namespace AdobeSdk.Tests.Jobs;

/// <summary>Keeps what was reported, at once and in order.</summary>
internal sealed class StatusList : List<AdobeJobStatus>, IProgress<AdobeJobStatus>
{
    public void Report(AdobeJobStatus value) => Add(value);
}
