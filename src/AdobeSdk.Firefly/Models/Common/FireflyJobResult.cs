namespace AdobeSdk.Firefly;

/// <summary>
/// What a job made. An <see cref="AdobeJob{TResult}"/> knows which result it has; asked for by id alone, the result is told
/// by its members.
/// </summary>
public abstract record FireflyJobResult : AdobePayload;
