namespace AdobeSdk.Http.Resilience;

/// <summary>What hears of every answer at the wire. It stands elsewhere in the pipeline, where nothing waits for the answer.</summary>
internal interface IAnswerWatch
{
    /// <summary>An attempt was answered, its error read.</summary>
    void Answered(HttpRequestMessage request, HttpResponseMessage response);
}
